/* scripts/runtime/verify/coverage.ts */ import { readReceived } from "./body.js";


import { valueAt } from "./criteria.js";



export function coverageOf(document , outcomes )  {
	const statuses = new Map ();
	const properties = new Map ();
	const operations = new Set(outcomes.map(({ operation }) => operation));
	for (const operation of operations) {
		for (const status of Object.keys(operation.responses)) {
			const name = nameOf(operation, status);
			statuses.set(name, false);
			for (const { schema } of Object.values(contentOf(operation, status))) count(schema, [], name);
		}
	}
	for (const { operation, exchange } of outcomes) {
		if (!exchange.received) continue;
		const { declared, mediaType = "", body } = readReceived(operation, exchange.received);
		if (declared === undefined) continue;
		const name = nameOf(operation, declared);
		statuses.set(name, true);
		count(contentOf(operation, declared)[mediaType]?.schema, [body], name);
	}
	return { statuses: split(statuses), properties: split(properties) };

	function nameOf({ definition } , status )  {
		return operations.size > 1 ? `${definition.operationId} ${status}` : status;
	}

	function contentOf({ definition: { path, method } } , status ) {
		const response = document.paths[path]?.[method.toLowerCase()]?.responses?.[status];
		return follow(response ?? {}).content ?? {};
	}








	function count(schema  = {}, values , name , open  = [])  {
		const target = follow(schema);

		if (values.length === 0 && open.includes(target)) return;
		const inner = [...open, target];
		const owner = schema.$ref?.split("/").at(-1) ?? name;
		for (const branch of target.anyOf ?? []) count(branch, values, owner, inner);
		if (target.items) count(target.items, values.filter(Array.isArray).flat(), owner, inner);
		for (const [property, propertySchema] of Object.entries(target.properties ?? {})) {
			const key = `${owner}.${property}`;
			const found = values.filter((it) => Object.hasOwn(Object(it), property));
			properties.set(key, properties.get(key) || found.length > 0);
			if (values.length > 0 && found.length === 0) continue;
			count(
				propertySchema,
				found.map((it) => (it   )[property]),
				key,
				inner,
			);
		}
	}

	function follow     (value )  {
		const pointer = value.$ref?.slice(1);
		return pointer === undefined ? value : (valueAt(document, pointer)  );
	}
}

function split(names  )       {
	const declared = [...names.keys()];
	return { seen: declared.filter((name) => names.get(name)), declared };
}

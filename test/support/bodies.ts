import fc from "fast-check";
import { responseExamples } from "./document.js";

const keys = responseExamples.filter(({ status }) => status.startsWith("2"));

/** Date-times of RFC 3339 and what only looks like one: each part about its bounds. */
export const dateTimes = fc
  .tuple(
    fc.constantFrom("2020", "2021", "1900", "2000", "0000", "202"),
    fc.constantFrom("01", "02", "06", "11", "12", "00", "13", "8"),
    fc.constantFrom("01", "28", "29", "30", "31", "00", "32"),
    fc.constantFrom("T", "t", " ", "\n", "_", ""),
    fc.constantFrom("00", "12", "22", "23", "24"),
    fc.constantFrom("00", "29", "30", "59", "60"),
    fc.constantFrom("00", "59", "60", "60.5", "61", "07.861489326", "07."),
    fc.constantFrom("Z", "z", "+00:00", "-01:00", "+01", "+0130", "-00:30", "+24:00", "+01:60", ""),
  )
  .map(
    ([year, month, day, t, hour, minute, second, zone]) =>
      `${year}-${month}-${day}${t}${hour}:${minute}:${second}${zone}`,
  );

const values = fc.oneof(
  dateTimes,
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e21, "", "*", "Allow", "true", [], {}, [[]]),
  fc.constantFrom<unknown>({ codeDesc: "NCERRAny" }, { Effect: "Deny" }, { a: { b: [1, {}] } }),
);

interface Mutation {
  /** Which of the body's places, counted through. */
  place: number;
  kind: "replace" | "remove" | "add" | "wrap" | "repeat";
  value: unknown;
}

const mutations = fc.array(
  fc.record<Mutation>({
    place: fc.nat(200),
    kind: fc.constantFrom("replace", "remove", "add", "wrap", "repeat"),
    value: values,
  }),
  { maxLength: 4 },
);

type Place = [container: Record<string, unknown>, key: string];

/** Every place in a value, as the container and the key. */
function placesOf(container: object, places: Place[] = []): Place[] {
  for (const [key, value] of Object.entries(container)) {
    places.push([container as Record<string, unknown>, key]);
    if (typeof value === "object" && value !== null) placesOf(value, places);
  }
  return places;
}

function mutate(body: object, { place, kind, value }: Mutation): void {
  const places = placesOf(body);
  if (places.length === 0) return;
  const [container, key] = places[place % places.length]!;
  if (kind === "replace") container[key] = value;
  else if (kind === "wrap") container[key] = [container[key]];
  else if (kind === "repeat") container[key] = [container[key], container[key]];
  else if (kind === "add") container[`${key}~/2`] = value;
  else if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}

/** Keys of the document's examples, most of them changed in some places, and other JSON. */
export const bodies: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: values },
  {
    weight: 9,
    arbitrary: fc.tuple(fc.constantFrom(...keys), mutations).map(([example, changes]) => {
      const body = structuredClone(example.value) as object;
      for (const change of changes) mutate(body, structuredClone(change));
      return body;
    }),
  },
);

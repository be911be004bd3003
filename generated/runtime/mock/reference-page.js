/* scripts/runtime/mock/reference-page.ts */ 
export const PAGE = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Interactive reference</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/__mock/swagger-ui.css">
    <link rel="stylesheet" href="/__mock/index.css">
    <link rel="stylesheet" href="/__mock/style.css">
  </head>
  <body>
    <div id="reference"></div>
    <script src="/__mock/swagger-ui-bundle.js" defer></script>
    <script src="/__mock/initializer.js" type="module"></script>
  </body>
</html>
`;


export function pageWithoutSwagger(operations , install )  {
	const items = operations.map((it) => `<li><code>${escape(it)}</code></li>`);
	return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Mock</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <h1>The mock is ready</h1>
    <ul>${items.join("")}</ul>
    <p>For an interactive reference, install Swagger UI: <code>${escape(install)}</code></p>
    <p><a href="/__mock/openapi.json">The OpenAPI document</a></p>
  </body>
</html>
`;
}

function escape(text )  {
	return text.replace(/[&<>]/g, (it) => `&#${it.charCodeAt(0)};`);
}


export const STYLE = `.swagger-ui code, .swagger-ui a { overflow-wrap: anywhere; }
`;


export const INITIALIZER = `const spec = await (await fetch("/__mock/openapi.json")).json();
const ui = SwaggerUIBundle({
  dom_id: "#reference",
  spec,
  docExpansion: "full",
  tryItOutEnabled: true,
  validatorUrl: null,
  onComplete() {
    for (const [name, { type, scheme }] of Object.entries(spec.components?.securitySchemes ?? {})) {
      if (type === "apiKey" || /^bearer$/i.test(scheme)) ui.preauthorizeApiKey(name, "any-token");
    }
  },
});
`;

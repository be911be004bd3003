/* scripts/runtime/mock/reference-page.ts */ /** The page of the reference. */
export declare const PAGE = "<!DOCTYPE html>\n<html lang=\"en\">\n  <head>\n    <meta charset=\"utf-8\">\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    <title>Interactive reference</title>\n    <link rel=\"icon\" href=\"data:,\">\n    <link rel=\"stylesheet\" href=\"/__mock/swagger-ui.css\">\n    <link rel=\"stylesheet\" href=\"/__mock/index.css\">\n    <link rel=\"stylesheet\" href=\"/__mock/style.css\">\n  </head>\n  <body>\n    <div id=\"reference\"></div>\n    <script src=\"/__mock/swagger-ui-bundle.js\" defer></script>\n    <script src=\"/__mock/initializer.js\" type=\"module\"></script>\n  </body>\n</html>\n";
/** The page of a mock without Swagger UI. */
export declare function pageWithoutSwagger(operations: string[], install: string): string;
/** Lets a long path or link wrap on a narrow screen. */
export declare const STYLE = ".swagger-ui code, .swagger-ui a { overflow-wrap: anywhere; }\n";
/** Starts Swagger UI, with any token filled in. */
export declare const INITIALIZER = "const spec = await (await fetch(\"/__mock/openapi.json\")).json();\nconst ui = SwaggerUIBundle({\n  dom_id: \"#reference\",\n  spec,\n  docExpansion: \"full\",\n  tryItOutEnabled: true,\n  validatorUrl: null,\n  onComplete() {\n    for (const [name, { type, scheme }] of Object.entries(spec.components?.securitySchemes ?? {})) {\n      if (type === \"apiKey\" || /^bearer$/i.test(scheme)) ui.preauthorizeApiKey(name, \"any-token\");\n    }\n  },\n});\n";

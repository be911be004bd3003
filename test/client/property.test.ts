import { testProperty } from "./property.js";

// `npm run test:package` does this with 10,000.
testProperty(200);

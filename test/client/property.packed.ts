import { testProperty } from "./property.js";

testProperty(10_000);

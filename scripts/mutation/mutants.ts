import type { Node } from "typescript";
import { ts } from "../build/typescript.js";

/** A change of a source. */
export interface Mutant {
  start: number;
  end: number;
  replacement: string;
}

// What StrykerJS replaces, or nearly so.

/** An operator is replaced by each of the others. */
const OPERATORS: Record<string, string[]> = {
  ...{ "===": ["!=="], "!==": ["==="], "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="] },
  ...{ ">=": [">", "<"], "&&": ["||"], "||": ["&&"], "??": ["&&"], "+": ["-"], "-": ["+"] },
  ...{ "*": ["/"], "/": ["*"], "%": ["*"], "**": ["*"], "&": ["|"] },
  ...{ "+=": ["-="], "&=": ["|="], "??=": ["&&="], "||=": ["&&="] },
};
/** A method is replaced by another, or with `""` the call by the object. */
const METHODS: Record<string, string> = {
  ...{ every: "some", some: "every", startsWith: "endsWith", endsWith: "startsWith" },
  ...{ toLowerCase: "toUpperCase", toUpperCase: "toLowerCase", min: "max", max: "min" },
  ...{ filter: "", flat: "", reverse: "", slice: "", sort: "", trim: "" },
};
/** In a regular expression: anchors and quantifiers, and classes. */
const PATTERNS: Array<[part: RegExp, replacement: string]> = [
  [/(?<!\[)\^|\$(?=[/)|])|(?<=[\w\])}.])[+*?]/g, ""],
  [/\[\^/g, "["],
  [/\[(?!\^)/g, "[^"],
  [/\\d/g, "\\D"],
  [/\\s/g, "\\S"],
  [/\\S/g, "\\s"],
];

/** Every mutant of a source in JavaScript, by its place. */
export function mutantsOf(text: string): Mutant[] {
  const mutants: Mutant[] = [];
  const visit = (node: Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const [start, end] = [node.getStart(), node.getEnd()];
    for (const replacement of new Set(replacementsOf(node))) {
      if (replacement !== node.getText()) mutants.push({ start, end, replacement });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile("source.js", text, ts.ScriptTarget.ES2022, true), visit);
  return mutants.sort((a, b) => a.start - b.start);
}

function replacementsOf(node: Node): string[] {
  const text = node.getText();
  const condition = isCondition(node) ? ["true", "false"] : [];
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const operators = OPERATORS[operatorToken.getText()] ?? [];
    const changed = operators.map((it) => `(${left.getText()} ${it} ${right.getText()})`);
    return [...changed, ...condition];
  }
  if (ts.isPrefixUnaryExpression(node)) {
    return [/^[!-]/.test(text) ? node.operand.getText() : text.replace("++", "--"), ...condition];
  }
  if (ts.isPostfixUnaryExpression(node)) return [text.replace("++", "--")];
  if (ts.isStringLiteral(node)) return [text === '""' ? '"mutated"' : '""'];
  if (ts.isTemplateExpression(node)) return ["``"];
  if (text === "true" || text === "false") return [text === "true" ? "false" : "true"];
  if (ts.isBlock(node) || ts.isObjectLiteralExpression(node)) return ["{}"];
  if (ts.isArrayLiteralExpression(node)) return [text === "[]" ? '["mutated"]' : "[]"];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
    return [`${text.slice(0, node.body.getStart() - node.getStart())}undefined`];
  }
  if (ts.isRegularExpressionLiteral(node)) {
    return PATTERNS.flatMap(([part, replacement]) =>
      [...text.matchAll(part)].map(
        ({ index, 0: found }) =>
          text.slice(0, index) + replacement + text.slice(index + found.length),
      ),
    );
  }
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken) {
    return [`${node.expression.getText()}.${node.name.text}`];
  }
  if (!ts.isCallExpression(node)) return condition;
  const { expression, questionDotToken } = node;
  const rest = text.slice(expression.getText().length);
  if (questionDotToken) return [expression.getText() + rest.replace("?.", "")];
  if (!ts.isPropertyAccessExpression(expression)) return condition;
  const object = expression.expression.getText();
  const method = METHODS[expression.name.text];
  if (method === undefined) return condition;
  return [method === "" ? object : `${object}.${method}${rest}`, ...condition];
}

/** Whether a value is only used as a condition, or is a comparison. */
function isCondition(node: Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent) && parent.condition === node) return true;
  if (!ts.isBinaryExpression(node)) return false;
  return /^(===|!==|<=?|>=?|&&|\|\||in|instanceof)$/.test(node.operatorToken.getText());
}

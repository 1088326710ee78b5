import type { Rule } from "eslint";
import ts from "typescript";

/**
 * A rule for the linter: no object is looked up by a word that it may not know, since `words["constructor"]` and
 * `"constructor" in words` find what every object has. Objects with keys of any string are read and written by
 * `base/own.ts`; what need not be kept as JSON is a Map.
 */
export const noStrangeKeys: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      strange:
        "A key of any string finds what every object has, too: use own() and put() of base/own.ts, or a Map.",
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices as Services;
    const checker = program.getTypeChecker();
    const typeOf = (node: unknown): ts.Type => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
    const isOpen = (object: unknown): boolean =>
      partsOf(checker.getNonNullableType(typeOf(object))).some(
        (type) => checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined,
      );
    return {
      MemberExpression(node) {
        if (!node.computed || node.property.type === "Literal") return;
        if (isAnyString(typeOf(node.property)) && isOpen(node.object))
          context.report({ node, messageId: "strange" });
      },
      BinaryExpression(node) {
        if (node.operator !== "in" || node.left.type === "Literal") return;
        if (isAnyString(typeOf(node.left))) context.report({ node, messageId: "strange" });
      },
    };
  },
};

interface Services {
  readonly program: ts.Program;
  readonly esTreeNodeToTSNodeMap: { readonly get: (node: unknown) => ts.Node };
}

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** Any string at all, and not one of a closed list. */
const isAnyString = (type: ts.Type): boolean =>
  partsOf(type).some(
    ({ flags }) => (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.Any)) !== 0,
  );

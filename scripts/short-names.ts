/**
 * The names of members that only the components themselves read: the script-tag files have them shortened. They are found in the source, so a new tool has
 * nothing to add. A name stays as it is when anything else could look it up: a page, a server, markup, the browser, or code that makes the name itself.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { dist } from './dist.ts';
import { namesOfWords } from './locale-words.ts';

/** Names in the compiled components that are not in the source: what the compiler and our runtime agree on. */
const contract = ['__attachShadow', '__registerHost', 'componentDidLoad', 'componentWillLoad', 'componentWillRender', 'emit'];

/** Names that the language and the browser look up, and that are in no declaration: methods and statics of custom elements, and what is new in browsers. */
const reserved =
  '__proto__ arguments default adoptedCallback attributeChangedCallback connectedCallback connectedMoveCallback disabledFeatures disconnectedCallback ' +
  'formAssociated formAssociatedCallback formDisabledCallback formResetCallback formStateRestoreCallback observedAttributes ' +
  'level node opened';

/** Decorators of members that a page looks up by name. The runtime looks up a @State, too, but `scripts/cdn.ts` takes its name in the list out of its quotes. */
const decorators = ['Event', 'Method', 'Prop'];

/** Functions that go through the members of an object, or write them where something else reads them. */
const readers = /^(JSON\.|Object\.(keys|entries|getOwn)|Reflect\.|structuredClone$|toJson$|CustomEvent$)|\.(postMessage|setFormValue|setAttribute|json)$/;

/** The modules that the script-tag files are made of; they bring along what else is in them. */
const sources = (): string[] =>
  globSync(['src/components/*/*.tsx', 'src/language/*.ts', 'src/language/*/*.ts', 'src/embed/{kit,placements,altcha}.ts', 'src/embed/runtime/script-tag.ts'])
    .filter((file) => !/\.(spec|e2e|examples|stories|d)\.tsx?$/.test(file))
    .map((file) => resolve(file));

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.React,
  jsxFactory: 'h',
  jsxFragmentFactory: 'Fragment',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  experimentalDecorators: true,
  types: [],
};

/** The name of a member where it is declared, if it is a plain one. */
const declared = (node: ts.Node): ts.Identifier | undefined => {
  const isMember =
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));
  return isMember && ts.isIdentifier(node.name) ? node.name : undefined;
};

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Every name of a member, and of a global, in the web platform and in JavaScript. */
export function platformNames(): Set<string> {
  const names = new Set<string>(reserved.split(' '));
  const folder = dirname(ts.getDefaultLibFilePath(compilerOptions));
  for (const file of globSync(`${folder}/lib.*.d.ts`)) {
    walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), (node) => {
      const { name } = node as ts.Node & { readonly name?: ts.Node };
      if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && !ts.isParameter(node)) names.add(name.text);
    });
  }
  return names;
}

/** The names that the source has for its own members, and those of them that others look up. */
function namesInSource(files: readonly string[]): { own: Set<string>; open: Map<string, string> } {
  const program = ts.createProgram([...files, resolve('src/components.d.ts')], compilerOptions);
  const checker = program.getTypeChecker();
  const own = new Set<string>(contract);
  const open = new Map<string, string>();
  const isOurs = (file: ts.SourceFile): boolean => !file.isDeclarationFile && !file.fileName.includes('/node_modules/');

  const seen = new Set<ts.Type>();
  /** Opens the members of a type, and of what they are made of. */
  function openAll(type: ts.Type, why: string): void {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) openAll(part, why);
    for (const argument of [...checker.getTypeArguments(type as ts.TypeReference), ...(type.aliasTypeArguments ?? [])]) openAll(argument, why);
    for (const signature of type.getCallSignatures()) {
      for (const parameter of signature.getParameters()) openAll(checker.getTypeOfSymbol(parameter), why);
      openAll(signature.getReturnType(), why);
    }
    const index = type.getStringIndexType();
    if (index) openAll(index, why);
    for (const symbol of type.getProperties()) {
      if (!symbol.declarations?.some((each) => isOurs(each.getSourceFile()))) continue;
      if (!open.has(symbol.name)) open.set(symbol.name, why);
      openAll(checker.getTypeOfSymbol(symbol), why);
    }
  }
  /** Opens the members of a type itself. */
  function openOwn(type: ts.Type, why: string): void {
    const constraint = checker.getBaseConstraintOfType(type) ?? type;
    for (const part of constraint.isUnionOrIntersection() ? constraint.types : [constraint])
      for (const symbol of part.getProperties()) if (!open.has(symbol.name)) open.set(symbol.name, why);
  }

  const isIndexed = (type: ts.Type): boolean => (type.isUnion() ? type.types : [type]).some((part) => part.getStringIndexType());

  for (const file of program.getSourceFiles()) {
    if (!isOurs(file)) continue;
    walk(file, (node) => {
      const where = (): string => `${file.fileName.slice(resolve('.').length + 1)}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
      // What is on the page's own global objects.
      if (ts.isModuleDeclaration(node) && node.flags & ts.NodeFlags.GlobalAugmentation)
        walk(node, (inner) => {
          const global = declared(inner);
          if (global) open.set(global.text, `global ${where()}`);
        });
      const name = declared(node);
      if (name) own.add(name.text);
      if (ts.canHaveDecorators(node)) {
        for (const decorator of ts.getDecorators(node) ?? []) {
          const called = (decorator.expression as ts.CallExpression).expression.getText();
          if (!decorators.includes(called) || !name) continue;
          open.set(name.text, `@${called}`);
          openAll(checker.getTypeAtLocation(node), `@${called} ${name.text}`);
        }
      }
      if (ts.isJsxAttribute(node)) {
        const tag = node.parent.parent.tagName.getText();
        if (/^[a-z]/.test(tag)) open.set(node.name.getText(), `<${tag}>`);
      }
      if (ts.isJsxSpreadAttribute(node) && /^[a-z]/.test(node.parent.parent.tagName.getText()))
        openOwn(checker.getTypeAtLocation(node.expression), `spread ${where()}`);
      if (ts.isElementAccessExpression(node)) {
        const key = checker.getTypeAtLocation(node.argumentExpression);
        const keys = key.isUnion() ? key.types : [key];
        if (keys.every((each) => each.isStringLiteral())) for (const each of keys) open.set(each.value, `computed ${where()}`);
        else if (!(key.flags & ts.TypeFlags.NumberLike)) openOwn(checker.getTypeAtLocation(node.expression), `computed ${where()}`);
      }
      if (ts.isObjectLiteralExpression(node)) {
        const context = checker.getContextualType(node);
        const type = checker.getTypeAtLocation(node);
        if (context && context.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) openAll(type, `to outside ${where()}`);
        for (const each of type.getProperties()) if (context && isIndexed(context) && !context.getProperty(each.name)) open.set(each.name, `index ${where()}`);
      }
      if (ts.isCallExpression(node)) {
        for (const argument of node.arguments) {
          const context = checker.getContextualType(argument);
          if (context && isIndexed(context) && !ts.isObjectLiteralExpression(argument)) openOwn(checker.getTypeAtLocation(argument), `index ${where()}`);
        }
      }
      if (ts.isForInStatement(node)) openOwn(checker.getTypeAtLocation(node.expression), `for in ${where()}`);
      if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) openOwn(checker.getTypeAtLocation(node.right), `in ${where()}`);
      if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && readers.test(node.expression.getText()))
        for (const argument of node.arguments ?? []) openAll(checker.getTypeAtLocation(argument), `${node.expression.getText()} ${where()}`);
      // What comes from outside is known by its names.
      if (ts.isAsExpression(node) || ts.isVariableDeclaration(node)) {
        const from = ts.isAsExpression(node) ? node.expression : node.initializer;
        if (from && node.type && checker.getTypeAtLocation(from).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))
          openAll(checker.getTypeFromTypeNode(node.type), `from outside ${where()}`);
      }
      // What has no declaration of ours: members of data sets, styles, and of what others made.
      if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        const isOfModule = symbol && symbol.flags & ts.SymbolFlags.Alias;
        if (isOfModule || !symbol?.declarations?.every((each) => isOurs(each.getSourceFile()))) open.set(node.name.text, `not ours ${where()}`);
      }
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const key = node.propertyName ?? node.name;
        const member = checker.getTypeAtLocation(node.parent).getProperty(key.getText());
        if (!member?.declarations?.every((each) => isOurs(each.getSourceFile()))) open.set(key.getText(), `not ours ${where()}`);
      }
      if ((ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) && ts.isStringLiteral(node.name)) open.set(node.name.text, `quoted ${where()}`);
    });
  }
  return { own, open };
}

/** Attributes, properties, methods, members of what is sent, and words. The build of the components has them in lists. */
function publicNames(): Set<string> {
  const names = new Set<string>();
  const keep = (value: unknown, isMember: (key: string) => boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (isMember(key)) for (const name of Object.keys(inner as object)) names.add(name);
      keep(inner, isMember);
    }
  };
  for (const schema of ['src/answers/answer.schema.json', 'src/consent/receipt.schema.json', 'src/packs/pack.schema.json', 'src/feed/feed.schema.json'])
    keep(JSON.parse(readFileSync(schema, 'utf8')), (key) => key === 'properties');
  for (const { declarations } of (JSON.parse(readFileSync(`${dist}/custom-elements.json`, 'utf8')) as Manifest).modules)
    for (const { members = [] } of declarations) for (const { name } of members) names.add(name);
  // `tools` is beside the words that pages write: those for one tool alone.
  for (const name of [...namesOfWords, 'tools']) names.add(name);
  return names;
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly members?: readonly { readonly name: string }[] }[] }[];
}

/** The names to shorten in the script-tag files; `further` are modules that are not among the kit's own. */
export function namesToShorten(...further: string[]): Set<string> {
  const { own, open } = namesInSource([...sources(), ...further]);
  for (const name of contract) open.delete(name);
  const kept = [new Set(open.keys()), platformNames(), publicNames()];
  return new Set([...own].filter((name) => kept.every((names) => !names.has(name))));
}

/** The facts of what can be imported: for each sub-path of the package its names and types; for files without types, that they are there. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { factName, madeByPages } from './changes.ts';

/** An address of `exports`: a file, or files by condition. */
type Target = string | { readonly [condition: string]: Target };

/** The types, or else the file, that stands for an address; of several conditions the first. */
function fileOf(target: Target): string {
  if (typeof target === 'string') return target;
  const of = target['types'] ?? Object.values(target)[0];
  return of === undefined ? '' : fileOf(of);
}

interface Module {
  readonly address: string;
  readonly types?: string;
}

/** Chunks and folders that no page names: their names hold a hash. */
const isInner = (file: string): boolean => /\/p-[\w-]+\.(?:d\.ts|js)$|\/cdn\/kit\//.test(file);

/** The addresses under which something can be imported. A pattern, `./tokens/*`, is one for each file that it fits. */
export function modulesOf(name: string, exports: Readonly<Record<string, Target>>, files: readonly string[]): Module[] {
  const found = new Map<string, Module>();
  for (const [path, target] of Object.entries(exports)) {
    const file = fileOf(target);
    const types = file.endsWith('.d.ts');
    const address = (star: string): string => `${name}${path.slice(1).replace('*', star)}`;
    if (!path.includes('*')) {
      found.set(address(''), { address: address(''), ...(types && { types: file }) });
      continue;
    }
    const [start = '', end = ''] = file.replace(/^\.\//, '').split('*');
    for (const match of files.filter((each) => each.startsWith(start) && each.endsWith(end) && !isInner(each))) {
      const star = match.slice(start.length, match.length - end.length);
      // An exact address comes before a pattern: `./tokens` before `./tokens/*`.
      if (!found.has(address(star))) found.set(address(star), { address: address(star), ...(types && { types: `./${match}` }) });
    }
  }
  return [...found.values()];
}

const textOf = (node: ts.Node | undefined): string =>
  (node?.getText() ?? 'any')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What is generated for each element is reported with the element. */
const isGenerated = (name: string): boolean => /^(?:Co[A-Z]|HTMLCo|defineCustomElement$)/.test(name);

/** Reads declarations, and notes the types that pages hand to the kit. */
class Reader {
  readonly taken = new Set<string>();

  take(type: string): void {
    for (const [name] of type.matchAll(/\b[A-Z]\w+/g)) this.taken.add(name);
  }

  *facts(at: string, node: ts.Declaration): Generator<[string, string]> {
    if (ts.isClassDeclaration(node)) yield [at, 'class'];
    else if (ts.isModuleDeclaration(node)) yield [at, 'namespace'];
    else if (ts.isInterfaceDeclaration(node)) {
      const extended = node.heritageClauses?.map(textOf).join(' ') ?? '';
      yield [at, `interface${this.parametersOf(node)}${extended && ` ${extended}`}`];
      yield* this.members(at, node.members);
    } else if (ts.isTypeAliasDeclaration(node)) yield* this.typed(at, node.type, `type${this.parametersOf(node)}`);
    else if (ts.isFunctionDeclaration(node)) yield* this.signature(at, node);
    else if (ts.isVariableDeclaration(node)) yield* this.typed(at, node.type, 'constant');
    else yield [at, ts.SyntaxKind[node.kind]];
  }

  private parametersOf({ typeParameters }: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): string {
    return typeParameters ? `<${typeParameters.map(textOf).join(', ')}>` : '';
  }

  private *typed(at: string, type: ts.TypeNode | undefined, kind: string): Generator<[string, string]> {
    if (type && ts.isTypeLiteralNode(type)) {
      yield [at, kind];
      yield* this.members(at, type.members);
    } else if (type && ts.isFunctionTypeNode(type)) yield* this.signature(at, type);
    else if (kind.startsWith('type')) yield [at, type && ts.isUnionTypeNode(type) ? type.types.map(textOf).sort().join(' | ') : textOf(type)];
    else yield [at, textOf(type)];
  }

  private *members(at: string, members: ts.NodeArray<ts.TypeElement>): Generator<[string, string]> {
    for (const member of members) {
      if (!ts.isPropertySignature(member)) {
        yield [factName(at, `member ${member.name ? textOf(member.name) : textOf(member)}`), textOf(member)];
        continue;
      }
      yield [factName(at, `member ${textOf(member.name).replace(/^['"]|['"]$/g, '')}${member.questionToken ? '?' : ''}`), textOf(member.type)];
    }
  }

  private *signature(at: string, { parameters, type }: ts.SignatureDeclaration): Generator<[string, string]> {
    yield [at, 'function'];
    for (const [index, parameter] of parameters.entries()) {
      const text = textOf(parameter.type);
      this.take(text);
      yield [factName(at, `parameter ${index + 1}${parameter.questionToken || parameter.dotDotDotToken ? '?' : ''}`), text];
    }
    yield [factName(at, 'returns'), textOf(type)];
  }
}

/** The facts of all modules. `handed` are types of properties of elements, which pages set. */
export function exportFacts(modules: readonly Module[], handed: readonly string[]): [string, string][] {
  const roots = modules.flatMap(({ types }) => types ?? []);
  const { ESNext } = ts.ModuleKind;
  const program = ts.createProgram(roots, { module: ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noEmit: true, skipLibCheck: true, types: [] });
  const checker = program.getTypeChecker();
  const reader = new Reader();
  for (const type of handed) reader.take(type);
  const facts: [string, string][] = [];
  const seen = new Map<string, ts.Declaration>();
  for (const { address, types } of modules) {
    const source = types === undefined ? undefined : program.getSourceFile(types);
    const module = source && checker.getSymbolAtLocation(source);
    facts.push([address, types === undefined ? 'file' : 'module']);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const at = factName(address, symbol.name);
      const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const [declaration] = original.declarations ?? [];
      if (!declaration) throw new Error(`${at} is exported, and nothing declares it.`);
      if (isGenerated(symbol.name)) facts.push([at, 'generated for its element']);
      else {
        // Something that several addresses export is described once. If two have the same name, the second is listed at its address.
        const first = factName('declared', symbol.name);
        const described = seen.has(first) && seen.get(first) !== declaration ? at : first;
        if (described !== at) facts.push([at, 'declared']);
        if (!seen.has(described)) facts.push(...reader.facts(described, declaration));
        seen.set(described, declaration);
      }
    }
    if (/\/tokens\/[\w-]+\.css$/.test(address)) {
      const css = readFileSync(`dist${address.slice(address.indexOf('/'))}`, 'utf8');
      for (const [, name = ''] of css.matchAll(/^\s*(--co-[\w-]+):/gm)) facts.push([factName(address, name), 'custom property']);
    }
  }
  return facts.map(([name, kind]) => [name, /^(interface|type)\b/.test(kind) && reader.taken.has(name.split(' ').at(-1) ?? '') ? kind + madeByPages : kind]);
}

/** Which files of the package can be reached: by an address in `exports`, by the command, or from another such file. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** For people: read, or (the snippet builder) put on a web server as a whole. */
const read = /^(?:package\.json|README\.md|LICENSE|dist\/licences\.txt|dist\/builder\/.*)$/;
/** Chunks: their names hold a hash, so nobody names them. */
const isChunk = (file: string): boolean => /\/p-[\w-]+\.js$/.test(file);

/** The files that an address of `exports` stands for; `./tokens/*` stands for several. */
function filesOf(target: string, files: readonly string[]): readonly string[] {
  const [start = '', end] = target.replace(/^\.\//, '').split('*');
  return end === undefined ? [start] : files.filter((file) => file.startsWith(start) && file.endsWith(end) && !isChunk(file));
}

/** What a file of code or types imports, as paths from the root of the package. */
function importsOf(file: string, files: ReadonlySet<string>): string[] {
  const types = file.replace(/\.m?js$/, '.d.ts');
  const named = [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*['"](\.{1,2}\/[^'"]+)['"]/g)].flatMap(([, path = '']) => {
    const target = posix.join(posix.dirname(file), path);
    return file.endsWith('.d.ts') ? [target.replace(/\.js$/, '.d.ts'), `${target}.d.ts`] : [target];
  });
  return [...named, types].filter((path) => files.has(path) && path !== file);
}

/** Every path into `dist` in a field of `package.json`, under whatever conditions. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./dist/') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

/** The files that cannot be reached. */
export function unreachable(files: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  // All fields count: `exports`, `imports`, `bin`, the data of editors. But the lists of packed files do not lead to a file.
  const targets = Object.entries(manifest).flatMap(([field, value]) => (field === 'files' || field === 'sideEffects' ? [] : pathsIn(value)));
  const all = new Set(files);
  const reached = new Set<string>();
  const toRead = targets.flatMap((target) => filesOf(target, files)).filter((file) => all.has(file));
  for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (/\.(?:js|mjs|ts)$/.test(file)) toRead.push(...importsOf(file, all));
  }
  return files.filter((file) => !reached.has(file) && !read.test(file));
}

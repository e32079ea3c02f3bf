/** All conformance reports, as files by path, formatted as they are committed. */
import prettier from 'prettier';
import { readChecks } from './record.ts';
import { tools } from './tools.ts';
import { mainPage, toolPage } from './write.ts';

export const folder = 'docs/evidence/conformance';

export async function pages(): Promise<ReadonlyMap<string, string>> {
  const recorded = readChecks();
  const all = [['README', mainPage(tools, recorded)] as const, ...tools.map((tool) => [tool.name, toolPage(tool, recorded)] as const)];
  const formatted = all.map(async ([name, text]) => {
    const filepath = `${folder}/${name}.md`;
    return [filepath, await prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath })] as const;
  });
  return new Map(await Promise.all(formatted));
}

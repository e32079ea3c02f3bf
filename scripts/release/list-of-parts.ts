/** Holds the package's list of parts to the schema of CycloneDX, which comes with its own library. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The part of `@cyclonedx/cyclonedx-library` that is used here. It is installed in the folder of the rehearsal's tools only. */
interface CycloneDx {
  readonly Spec: { readonly Version: { readonly v1dot6: string } };
  readonly Validation: { readonly JsonStrictValidator: new (version: string) => { validate: (text: string) => Promise<object | null> } };
}
interface List {
  readonly metadata: { readonly component: { readonly version: string } };
  readonly components: readonly unknown[];
}

/** Says what was held to the schema, or fails with what is wrong. */
export async function validateParts(tools: string, file: string, version: string): Promise<string> {
  const entry = createRequire(`${tools}/package.json`).resolve('@cyclonedx/cyclonedx-library');
  const { Spec, Validation } = ((await import(pathToFileURL(entry).href)) as { default: CycloneDx }).default;
  const text = readFileSync(file, 'utf8');
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const problems = await validator.validate(text);
  if (problems) throw new Error(`${file} is not valid CycloneDX 1.6: ${JSON.stringify(problems, null, 2)}`);
  // The schema must be able to say no.
  if (!(await validator.validate(text.replace('"type": "library"', '"type": "cake"')))) throw new Error('The schema of CycloneDX takes anything.');
  const { metadata, components } = JSON.parse(text) as List;
  if (metadata.component.version !== version) throw new Error(`${file} is of version ${metadata.component.version}, not ${version}.`);
  return `valid CycloneDX 1.6, ${components.length} parts of others`;
}

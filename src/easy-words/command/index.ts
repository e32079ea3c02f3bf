import { run } from './run';

const { exitCode, output, complaints } = run(process.argv.slice(2));
if (complaints !== '') process.stderr.write(complaints);
if (output !== '') process.stdout.write(output);
// Not exit(): what is written into a pipe would be cut off.
process.exitCode = exitCode;

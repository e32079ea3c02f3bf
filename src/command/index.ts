import { commandWords } from '../language/en/editors/command';
import { run } from './run';

// The reader may close the output after some lines: `| head`.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') throw new Error(commandWords.notWritten(code));
});

const { exitCode, output, complaints } = await run(process.argv.slice(2));
if (complaints !== '') process.stderr.write(complaints);
if (output !== '') process.stdout.write(output);
// Not exit(): what is written into a pipe would be cut off.
process.exitCode = exitCode;

import { run } from './program';

// A reader that closes early (`… | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

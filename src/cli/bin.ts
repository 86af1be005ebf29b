#!/usr/bin/env node
import {run} from './run.js';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  input: process.stdin as AsyncIterable<Buffer>,
  isTerminal: process.stdout.isTTY,
  now: Date.now(),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});

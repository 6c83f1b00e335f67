'use strict';
// What .NET has no portable call for: a process in a session of its own, one that ends with its parent, and SIGINT to another process.
const { spawn } = require('node:child_process');
const { openSync, readFileSync } = require('node:fs');
const { setTimeout: pause } = require('node:timers/promises');

function detached([log, ...command]) {
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, command, { detached: true, stdio: ['ignore', output, output] });
  child.unref();
  console.log(child.pid);
}

function attached([script, ...args]) {
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(0));
  process.argv.splice(1, process.argv.length - 1, script, ...args);
  require(script);
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return !(process.platform === 'linux' && /\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
  } catch {
    return false;
  }
}

async function stop([text]) {
  const pid = Number(text);
  if (!lives(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let wait = 0; wait < 400 && lives(pid); wait++) await pause(50);
  process.exitCode = lives(pid) ? 1 : 0;
}

const [mode, ...rest] = process.argv.slice(2);
({ detached, attached, stop })[mode](rest);

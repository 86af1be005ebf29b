import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {webkitDriverPath, xvfbPath} from '../../scripts/engines.js';

/** Lets the window be as narrow as a phone: its buttons and the field for the address want 447 pixels. */
const NARROW = '* {min-width: 0; padding: 0; -gtk-icon-source: none}';

/** Starts WebKitGTK's driver on a screen of its own, and stops both with `stop` or at the end of this process. */
export async function startWebKitDriver() {
  const screen = spawn(xvfbPath() ?? 'Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ready = once(/** @type {import('node:stream').Readable} */ (screen.stdio[3]), 'data');
  const ended = once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had a screen.')));
  const [display] = /** @type {[Buffer]} */ (await Promise.race([ready, ended]));
  const config = mkdtempSync(join(tmpdir(), 'sharers-widgets-webkit-'));
  mkdirSync(join(config, 'gtk-3.0'));
  writeFileSync(join(config, 'gtk-3.0', 'gtk.css'), NARROW);
  const port = await freePort();
  const driver = spawn(webkitDriverPath() ?? 'WebKitWebDriver', ['-p', `${port}`], {
    stdio: 'ignore',
    // Without LANG the browser takes "C" for its language.
    env: {...process.env, DISPLAY: `:${display.toString().trim()}`, LANG: 'en_US.UTF-8', XDG_CONFIG_HOME: config},
  });
  const stop = () => {
    driver.kill();
    screen.kill();
    rmSync(config, {recursive: true, force: true});
  };
  process.once('exit', stop);
  const url = `http://127.0.0.1:${port}`;
  await answer(`${url}/status`);
  return {url, stop};
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** Waits until a server answers that is just starting. @param {string} url */
async function answer(url) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetch(url);
    } catch (error) {
      if (attempt === 200) throw error;
      await pause(50);
    }
  }
}

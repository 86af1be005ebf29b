import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumPath} from '../../scripts/engines.js';
import {CHROMIUM_FLAGS} from '../support/chromium-flags.js';

export const chromium = () =>
  chromeLauncher({launchOptions: {executablePath: chromiumPath() ?? 'chromium', args: CHROMIUM_FLAGS}});

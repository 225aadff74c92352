import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, handOver } from './chromium';
import { DIST } from './serve';

/** Before the browser tests: there is a browser and a built site. */
export default function findWhatIsNeeded(): void {
  if (!existsSync(join(DIST, 'workbench.html'))) throw new Error('dist/ holds no built site: run npm run build first.');
  handOver(findChromium());
}

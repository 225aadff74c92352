import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { serveSite, type Site } from './serve';

export interface Session {
  readonly browser: Browser;
  readonly site: Site;
}

/** One browser and one copy of the site for all tests of a file; what a test has not closed is closed at the end. */
export function openSession(): Session {
  const session = {} as { browser: Browser; site: Site };
  beforeAll(async () => {
    [session.browser, session.site] = await Promise.all([launchChromium(), serveSite()]);
  });
  afterAll(() => Promise.all([session.browser?.close(), session.site?.close()]));
  return session;
}

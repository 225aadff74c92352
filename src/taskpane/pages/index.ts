import type { ComponentType } from 'react';
import { lazily } from '../lazily';
import type { PageName } from '../state';
import { PricesPage } from './prices-page';

/** The pages, in the order of their tabs. */
export const PAGES: Readonly<Record<PageName, ComponentType>> = {
  prices: PricesPage,
  policies: lazily(() => import('./policies/policies-page')),
  systems: lazily(() => import('./systems/systems-page')),
  news: lazily(() => import('./news/news-page')),
  functions: lazily(() => import('./functions/functions-page')),
  data: lazily(() => import('./data-page')),
};

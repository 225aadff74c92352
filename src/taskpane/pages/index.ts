import type { ComponentType } from 'react';
import { lazily } from '../lazily';
import type { PageName } from '../state';
import { PricesPage } from './prices-page';

/** The pages, in the order of their tabs. */
export const PAGES: Readonly<Record<PageName, ComponentType>> = {
  prices: PricesPage,
  functions: lazily(() => import('./functions-page')),
  data: lazily(() => import('./data-page')),
};

import type { ComponentType } from 'react';
import type { PageName } from '../state';
import { DataPage } from './data-page';
import { FunctionsPage } from './functions-page';
import { PricesPage } from './prices-page';

/** The pages, in the order of their tabs. */
export const PAGES: Readonly<Record<PageName, ComponentType>> = { prices: PricesPage, functions: FunctionsPage, data: DataPage };

import type { Language } from '../core/language';

/** Apart from the other texts: it is needed where those could not be loaded. */
export const PARTS_MISSING: Readonly<Record<Language, string>> = {
  zh: '加载项的部分文件未能载入。请检查网络后重试。',
  en: 'Part of the add-in could not be loaded. Check the connection and try again.',
};

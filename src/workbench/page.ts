/** The page around the spreadsheet: its header, and the notice that stands where the sheet is not there yet. */
import type { Language } from '../core/language';
import { text } from './strings';

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}

const FILE_BUTTONS = [
  ['file-open', 'open', 'openHint'],
  ['file-save', 'save', 'saveHint'],
  ['file-export', 'exportExcel', 'exportHint'],
] as const;

export function showHeader(language: Language, asOf: string): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = text('title', language);
  element('tagline').textContent = text('tagline', language);
  element('tagline').title = text('tagline', language);
  element('as-of').textContent = text('asOf', language, asOf);
  element('pane-switch').textContent = text('pane', language);
  element('file-menu').textContent = text('file', language);
  element('file-actions').setAttribute('aria-label', text('file', language));
  for (const [id, label, hint] of FILE_BUTTONS) {
    element(id).textContent = text(label, language);
    element(id).title = text(hint, language);
  }
  element('message-close').textContent = text('close', language);
  element('languages').setAttribute('aria-label', text('language', language));
  for (const button of languageButtons()) button.setAttribute('aria-pressed', String(button.dataset.language === language));
}

export function onLanguageChosen(choose: (language: Language) => void): void {
  for (const button of languageButtons()) button.addEventListener('click', () => choose(button.dataset.language as Language));
}

function languageButtons(): HTMLButtonElement[] {
  return [...element('languages').querySelectorAll('button')];
}

/** On a narrow screen the pane covers the sheet; this button shows one or the other. */
export function enablePaneSwitch(): void {
  const button = element('pane-switch');
  button.addEventListener('click', () => button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true')));
}

export function paneElement(): HTMLElement {
  return element('pane');
}

export function sheetElement(): HTMLElement {
  return element('sheet');
}

export function showLoading(language: Language): void {
  element('notice').textContent = text('loading', language);
}

export function hideNotice(): void {
  element('notice').hidden = true;
}

/** @param details For whoever looks into it; an expected failure explains itself. */
export function showFailure(language: Language, explanation: string, details?: string): void {
  const notice = element('notice');
  notice.replaceChildren(titled('h1', text('cannotStart', language)), titled('p', explanation), ...(details ? [titled('code', details)] : []));
  notice.classList.add('failed');
  notice.setAttribute('role', 'alert');
  notice.hidden = false;
}

/** One line between header and sheet, until it is closed or another comes. */
export function showMessage(message: string, isRefusal: boolean): void {
  const bar = element('message');
  bar.classList.toggle('refusal', isRefusal);
  bar.setAttribute('role', isRefusal ? 'alert' : 'status');
  element('message-text').textContent = message;
  bar.hidden = false;
}

export function hideMessage(): void {
  element('message').hidden = true;
}

function titled(tag: 'h1' | 'p' | 'code', content: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = content;
  return node;
}

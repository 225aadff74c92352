/** A notice as elements of a page: its own page in a dialog, or the pane where no dialog opens. Texts only, never markup. */
import type { Notice } from './notice';

const WORDS = { close: { zh: '关闭', en: 'Close' } };

const STYLE = `
.carbon-notice {
  --page: #fff; --text: #1b1b1b; --accent: #0b6a4f; --on-accent: #fff; --line: #d6d6d6;
  box-sizing: border-box; padding: 16px; background: var(--page); color: var(--text); overflow: auto; overflow-wrap: anywhere;
  font: 14px/1.5 'Segoe UI', 'Microsoft YaHei', 'PingFang SC', system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .carbon-notice { --page: #141716; --text: #ececec; --accent: #5fd0a9; --on-accent: #141716; --line: #444; }
}
.carbon-notice:focus { outline: none; }
.carbon-notice h1 { margin: 0 0 8px; font-size: 16px; line-height: 1.4; }
.carbon-notice p { margin: 0 0 8px; white-space: pre-line; }
.carbon-notice button {
  min-width: 80px; min-height: 32px; margin-top: 8px; padding: 4px 16px; border: 1px solid transparent; border-radius: 4px;
  background: var(--accent); color: var(--on-accent); font: inherit; cursor: pointer;
}
.carbon-notice button:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
`;

let shown = 0;

/** @param close Asked for by the button and by Esc. */
export function noticeElement({ language, title, lines }: Notice, close: () => void): HTMLElement {
  shown += 1;
  const heading = element('h1', title);
  heading.id = `carbon-notice-${shown}`;
  const button = element('button', WORDS.close[language]);
  button.addEventListener('click', close);
  const box = document.createElement('section');
  box.className = 'carbon-notice';
  box.lang = language;
  // A click into it keeps Esc working.
  box.tabIndex = -1;
  box.setAttribute('aria-labelledby', heading.id);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  box.append(element('style', STYLE), heading, ...lines.map((line) => element('p', line)), button);
  return box;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

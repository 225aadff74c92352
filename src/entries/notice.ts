/** The page of a dialog: shows what stands in its own address, and asks whoever opened it to be closed. */
import { noticeElement } from '../commands/notice-view';
import { noticeIn, type Notice } from '../commands/notice';
import { languageOf, type Language } from '../core/language';

const UNREADABLE: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['消息未能完整送达', '请打开 CARBON 窗格查看，或重试。'],
  en: ['The message did not arrive whole', 'Open the CARBON pane, or try again.'],
};

/** Office answers at once where it is there. */
const PATIENCE_MS = 1000;

function unreadable(): Notice {
  const language = languageOf(navigator.language);
  const [title, line] = UNREADABLE[language];
  return { language, title, lines: [line] };
}

async function close(): Promise<void> {
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const office = typeof Office === 'undefined' ? null : await Promise.race([Office.onReady(), patience]);
  if (office?.host) Office.context.ui.messageParent('close');
  else window.close();
}

const notice = noticeIn(location.hash) ?? unreadable();
document.documentElement.lang = notice.language;
document.title = notice.title;
const element = noticeElement(notice, () => void close());
document.getElementById('notice')!.append(element);
element.querySelector('button')?.focus();

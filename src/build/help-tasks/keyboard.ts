import type { HelpTask } from '../help-task';

export const task: HelpTask = {
  page: undefined,
  place: 1,
  title: { en: 'Work with the keyboard alone', zh: '只用键盘操作' },
  want: {
    en: 'Everything in the pane without a mouse, and read aloud by a screen reader.',
    zh: '不用鼠标完成窗格中的全部操作，屏幕阅读器可以朗读。',
  },
  steps: [
    {
      text: { en: 'F6 goes from the sheet into the pane and back, Tab from control to control.', zh: 'F6 在工作表与窗格间切换，Tab 在控件间移动。' },
    },
    {
      text: {
        en: 'Ctrl+K goes to the search from anywhere in the pane. Arrow down walks into what was found, Enter opens it, Escape clears the search.',
        zh: '在窗格任何位置按 Ctrl+K 进入搜索：向下键进入结果，回车打开，Esc 清除搜索。',
      },
    },
    {
      text: {
        en: 'In a list: the arrow keys go from row to row and along a row; Enter opens; a letter goes on in the filter; Escape goes back to it.',
        zh: '在列表中：方向键在行间和行内移动，回车打开；输入字母即转入筛选框，Esc 回到筛选框。',
      },
    },
    {
      text: {
        en: 'On the page of one thing: Escape goes back to the row one came from.',
        zh: '在详情页：Esc 返回原来所在的那一行。',
      },
    },
    {
      text: {
        en: 'In the builder: the arrow keys walk through the suggestions, Enter takes one, Escape closes them.',
        zh: '在公式生成器中：方向键选择候选项，回车采用，Esc 收起。',
      },
    },
  ],
  gives: [
    {
      text: {
        en: 'The focus is always visible and returns to where one was. Results, progress and errors are announced.',
        zh: '焦点始终可见，操作后回到原处；结果、进度和错误都会播报。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'Ctrl+K opens a dialog of Excel', zh: 'Ctrl+K 打开了 Excel 的对话框' },
      meaning: {
        en: 'The focus was in the sheet, where the keys are Excel’s. Press F6 until it is in the pane.',
        zh: '焦点还在工作表中，此时按键归 Excel。请按 F6 直到进入窗格。',
      },
    },
  ],
  functions: [],
  tasks: ['build-a-formula'],
};

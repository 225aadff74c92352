/** Whether the user has clicked or typed here: until then, the pane opens by itself and must not take the keyboard from the sheet. */
let isSo = false;

const ACTS = ['pointerdown', 'keydown', 'click'] as const;

export function hasActed(): boolean {
  return isSo;
}

/** @returns Ends the watch. */
export function watchForActs(): () => void {
  const note = () => {
    isSo = true;
  };
  for (const act of ACTS) document.addEventListener(act, note, { capture: true });
  return () => ACTS.forEach((act) => document.removeEventListener(act, note, { capture: true }));
}

import { createElement, lazy, useState, type ComponentType } from 'react';

/** Long enough for the first screen to be there. */
const AT_REST_MS = 2000;

/** A part of the pane the first screen does without: it comes when first shown, or soon after the start, so that a click waits for nothing. */
export function lazily<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = () =>
    load().then((module) => {
      loaded = module.default;
      return module;
    });
  const Awaited: ComponentType<Props> = lazy(fetch);
  setTimeout(() => void fetch().catch(() => undefined), AT_REST_MS);
  return function Lazily(props: Props) {
    // React shows nothing for a while even where a lazy part has long been there. Chosen once: another component would begin anew.
    const [Part] = useState(() => loaded ?? Awaited);
    return createElement(Part, props);
  };
}

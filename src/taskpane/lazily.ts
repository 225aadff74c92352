import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** Long enough for the first screen to be there. */
const AT_REST_MS = 2000;

/** A part of the pane the first screen does without: it comes when first shown, or soon after the start, so that a click waits for nothing. */
export function lazily<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): LazyExoticComponent<ComponentType<Props>> {
  setTimeout(() => void load().catch(() => undefined), AT_REST_MS);
  return lazy(load);
}

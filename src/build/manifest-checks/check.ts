import { everyElement, readManifestTree, type ManifestElement } from '../manifest-tree';

/** One rule a manifest must keep: a file of its own in this folder, found by listing it. */
export interface Check {
  /** The file's name; faults are reported under it. */
  readonly rule: string;
  readonly run: (manifest: Manifest) => Fault[];
}

export interface Fault {
  readonly rule: string;
  readonly found: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The built site a manifest leads to. */
export interface Site {
  /** The file at a path below the base address; undefined where there is none. */
  readonly read: (path: string) => Buffer | undefined;
}

/** A manifest under check, with what it must agree with. */
export class Manifest {
  private tree: ManifestElement | undefined;

  constructor(
    readonly text: string,
    readonly site: Site,
    /** Of package.json. */
    readonly packageVersion: string,
  ) {}

  /** Read when first asked for: the rule that the text can be read at all comes before. */
  get root(): ManifestElement {
    return (this.tree ??= readManifestTree(this.text));
  }

  get elements(): ManifestElement[] {
    return everyElement(this.root);
  }

  named(...names: string[]): ManifestElement[] {
    return this.elements.filter(({ name }) => names.includes(name));
  }

  /** Where the add-in is hosted, without a slash at the end: the folder of its page. */
  get baseUrl(): string {
    const page = this.root.children.find(({ name }) => name === 'DefaultSettings')?.children[0]?.attributes.DefaultValue ?? '';
    return page.slice(0, Math.max(0, page.lastIndexOf('/')));
  }
}

/** Settings stand in these two attributes: for the default locale, and for another in an override. */
export function settingsOf({ attributes }: ManifestElement): string[] {
  return [attributes.DefaultValue, attributes.Value].filter((value) => value !== undefined);
}

/** The values of a setting in all locales. */
export function everySettingOf(element: ManifestElement): string[] {
  return everyElement(element).flatMap(settingsOf);
}

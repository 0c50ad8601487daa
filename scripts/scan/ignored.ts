import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What the `.gitignore` files from a root down to one folder leave out. Each speaks for its own folder and what is below. */
export class Ignored {
  private readonly layers: readonly { folder: string; rules: Ignore }[];

  constructor(layers: readonly { folder: string; rules: Ignore }[] = []) {
    this.layers = layers;
  }

  /** With the rules of `folder`'s own `.gitignore`, where it has one. */
  async within(folder: string): Promise<Ignored> {
    const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
    return text === undefined ? this : new Ignored([...this.layers, { folder, rules: ignore().add(text) }]);
  }

  /** Whether a path is left out. The deepest `.gitignore` that speaks of it decides. */
  leavesOut(path: string, isFolder: boolean): boolean {
    for (const { folder, rules } of this.layers.toReversed()) {
      const name = relative(folder, path).split(sep).join('/');
      const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

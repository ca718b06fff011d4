/** Colours and fonts as a file needs them: not every program reads the colour spaces of CSS. */

const canvas = (): CanvasRenderingContext2D => document.createElement('canvas').getContext('2d')!;

export class Paint {
  readonly #context = canvas();
  readonly #colours = new Map<string, string>();

  /** Returns a colour as hexadecimal or `rgba()`, and other paints as they are. */
  colour(paint: string): string {
    if (!/^[a-z-]+\(/.test(paint) || paint.startsWith('url'))
      return paint.replace(/url\(["']?(#[^"')]+)["']?\)/, 'url($1)');
    let found = this.#colours.get(paint);
    if (found === undefined) {
      this.#context.fillStyle = '#000';
      this.#context.fillStyle = paint;
      this.#colours.set(paint, (found = this.#context.fillStyle));
    }
    return found;
  }

  isVisible(colour: string): boolean {
    return colour !== 'none' && !/^rgba\(.*,\s*0(?:\.0+)?\)$|transparent/.test(this.colour(colour));
  }

  /** Returns the width of a text, and its height over the baseline. */
  measure(text: string, font: string): { readonly width: number; readonly ascent: number | undefined } {
    this.#context.font = font;
    const { width, fontBoundingBoxAscent: ascent } = this.#context.measureText(text);
    return { width, ascent };
  }

  /** Splits a text into lines. */
  lines(text: string, font: string, width: number): readonly string[] {
    const lines: string[] = [];
    for (const word of text.split(/ +/)) {
      const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
      if (lines.length && this.measure(longer, font).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }
}

/** Buttons that save an element as SVG, for design tools. */
import { useOf } from '@storybook/addon-docs/blocks';
import { draw } from '../stories/draw.js';
import { sheetOf } from '../stories/sheet.js';

const widthPx = 720;

async function save(tag, args, scheme) {
  const svg = await sheetOf(() => draw(tag, `sheet-${scheme}`, args), scheme, 'fr', widthPx);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  Object.assign(document.createElement('a'), { href: address, download: `${tag}.${scheme}.svg` }).click();
  setTimeout(() => URL.revokeObjectURL(address));
}

export const Sheets = ({ of, tag }) => {
  const { story } = useOf(of, ['story']);
  return (
    <>
      <h2 id="design">For design tools</h2>
      <p>
        The element as SVG with real text, {widthPx} px wide:{' '}
        {['light', 'dark'].map((scheme) => (
          <button
            key={scheme}
            type="button"
            style={{ font: 'inherit', marginInlineEnd: '0.5em' }}
            onClick={() => void save(tag, story.initialArgs, scheme)}
          >
            {scheme}
          </button>
        ))}
        Tokens as files:{' '}
        <a href="?path=/story/foundations-tokens--colours" target="_top">
          Tokens
        </a>
        .
      </p>
    </>
  );
};

/** Parts of the page of an element. */
import { Canvas, Markdown, useOf } from '@storybook/addon-docs/blocks';
import { changesOf, statusOf } from './history.ts';
import { Sheets } from './sheets.jsx';
import { scrolling, Wrapping } from './scrolling.jsx';
import { studioAddress } from './studio.ts';

const useFile = () => useOf('meta', ['meta']).csfFile;

export const Text = ({ of }) => (
  <Wrapping>
    <Markdown options={scrolling}>{of(useFile())}</Markdown>
  </Wrapping>
);

/** A heading, a sentence and a story of the element. */
export const Picture = ({ name, title, text }) => {
  const story = useFile().moduleExports[name];
  if (!story) return null;
  return (
    <>
      <h2 id={name.toLowerCase()}>{title}</h2>
      {text ? <p>{text}</p> : null}
      <Canvas of={story} sourceState="none" />
    </>
  );
};

const badge = { padding: '0.15em 0.6em', border: '1px solid', borderRadius: '1em', fontWeight: 600 };

export const Status = () => {
  const tag = useFile().meta.component;
  const status = tag && statusOf(tag);
  const studio = studioAddress(tag);
  if (!status) return null;
  return (
    <p>
      <span style={badge}>{status.word}</span> since {status.since}. {status.meaning}{' '}
      {studio ? (
        <a href={studio} target="_top">
          Build its code in the studio
        </a>
      ) : null}
    </p>
  );
};

export const Changes = () => {
  const tag = useFile().meta.component;
  return tag ? <Markdown>{changesOf(tag)}</Markdown> : null;
};

export const Handoff = () => {
  const { moduleExports, meta } = useFile();
  return meta.component && moduleExports.Default ? (
    <Sheets of={moduleExports.Default} tag={meta.component} />
  ) : null;
};

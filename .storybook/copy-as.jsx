/** The code of an element in every form, with the values of the controls. */
import { Source, useOf } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { codeForms } from '../src/studio/build/build-state.js';
import { formWording } from '../src/studio/build/form-wording.js';
import { speechIn } from '../src/studio/studio-messages.js';
import { codeFor } from './snippet.ts';

/** Returns the arguments of a story and the language of the toolbar, as they change. */
function useArgs({ id, initialArgs }) {
  const [args, setArgs] = useState(initialArgs);
  const [locale, setLocale] = useState('fr');
  useEffect(() => {
    const channel = addons.getChannel();
    const onArgs = (event) => event.storyId === id && setArgs(event.args);
    const onGlobals = (event) => setLocale(event.globals.locale);
    channel.on('storyArgsUpdated', onArgs);
    channel.on('globalsUpdated', onGlobals);
    channel.on('setGlobals', onGlobals);
    return () => {
      channel.off('storyArgsUpdated', onArgs);
      channel.off('globalsUpdated', onGlobals);
      channel.off('setGlobals', onGlobals);
    };
  }, [id]);
  return { args, locale };
}

function useFormNames() {
  const [names, setNames] = useState({});
  useEffect(() => {
    void speechIn('en').then(({ msg }) => setNames(formWording(msg)));
  }, []);
  return (form) => names[form]?.label ?? form;
}

const Code = ({ story, tag }) => {
  const { args, locale } = useArgs(story);
  const [form, setForm] = useState('script');
  const nameOf = useFormNames();
  return (
    <section>
      <h2 id="code">Code</h2>
      <p>
        <label>
          Copy as{' '}
          <select value={form} onChange={({ target }) => setForm(target.value)} style={{ font: 'inherit' }}>
            {codeForms.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
        , with the values set under “Attributes and properties”.
      </p>
      <Source code={codeFor(tag, args, locale, form)} language="html" dark={false} />
    </section>
  );
};

export const CopyAs = () => {
  const { csfFile } = useOf('meta', ['meta']);
  const { component } = csfFile.meta;
  const story = useOf(csfFile.moduleExports.Default ?? Object.values(csfFile.stories)[0].moduleExport, [
    'story',
  ]).story;
  return component ? <Code story={story} tag={component} /> : null;
};

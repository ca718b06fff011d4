// change: https://studio.example/studio/index.html?lang=en#build/project-list?lang=nl&view=compact&sector=textile&%7Eform=react
'use client';
import 'forem-widgets/define/forem-project-list';
import type {} from 'forem-widgets/react';

export function ProjectList() {
  return (
    <forem-project-list lang="nl" view="compact" sector="textile">
      <a href="https://www.leforem.be/">Le Forem</a>
    </forem-project-list>
  );
}

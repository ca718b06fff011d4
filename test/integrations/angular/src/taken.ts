import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'forem-widgets/define/forem-project-list';

@Component({
  selector: 'app-partnerships',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- change: https://studio.example/studio/index.html?lang=en#build/project-list?lang=nl&view=compact&sector=textile&%7Eform=angular -->
    <forem-project-list lang="nl" view="compact" sector="textile">
      <a href="https://www.leforem.be/">Le Forem</a>
    </forem-project-list>
  `,
})
export class Partnerships {}

import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ForemEvents } from 'forem-widgets';
import 'forem-widgets/define/forem-project-list';
import 'forem-widgets/define/forem-theme-filter';
import projects from '../../projects.json';
import { Partnerships } from './taken';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <forem-theme-filter [data]="projects" (forem-filter-change)="changed($event)"></forem-theme-filter>
    <forem-project-list [data]="projects" [pageSize]="2" class="list"></forem-project-list>
    <output>{{ total() }}</output>
  `,
})
class App {
  readonly projects = projects;
  readonly total = signal<number | undefined>(undefined);

  changed({ detail }: ForemEvents['forem-filter-change']): void {
    this.total.set(detail.total);
  }
}

const isTaken = location.search === '?taken';
if (isTaken) document.body.replaceChildren(document.createElement('app-partnerships'));
void bootstrapApplication(isTaken ? Partnerships : App, { providers: [provideZonelessChangeDetection()] });

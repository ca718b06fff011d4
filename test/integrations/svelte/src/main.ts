import { mount } from 'svelte';
import App from './App.svelte';
import Taken from './Taken.svelte';

mount(location.search === '?taken' ? Taken : App, { target: document.querySelector('#root')! });

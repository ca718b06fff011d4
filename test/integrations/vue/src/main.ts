import { createApp } from 'vue';
import App from './App.vue';
import Taken from './Taken.vue';

createApp(location.search === '?taken' ? Taken : App).mount('#root');

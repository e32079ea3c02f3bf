// #region config
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Says to Vue that these are elements and not components of its own.
const isCustomElement = (tag) => tag.startsWith('co-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
// #endregion

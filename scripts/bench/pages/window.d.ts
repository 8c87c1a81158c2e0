interface Window {
  readonly benchRecorder: import('./recorder.js').Recorder;
  benchSearch: import('./benchSearch.ts').BenchSearch;
  benchAnalysis: import('./benchAnalysis.ts').BenchAnalysis;
  benchMap: import('./pageSettings.ts').BenchMap;
}

declare module 'virtual:bench-settings' {
  const settings: import('./pageSettings.ts').PageSettings;
  export default settings;
}

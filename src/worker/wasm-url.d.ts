/** What Vite makes of a WebAssembly file that is imported by its address. */
declare module 'highs/runtime?url' {
  const address: string;
  export default address;
}

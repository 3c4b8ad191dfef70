/** The package brings no types. */
declare module 'fs-native-extensions' {
  const extensions: {
    /** Locks bytes of an open file; false when another process has them. */
    tryLock(fd: number, offset: number, length: number): boolean;
  };
  export default extensions;
}

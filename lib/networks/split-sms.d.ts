// The package has no types of its own.
declare module 'split-sms' {
  const splitSms: {
    readonly split: (
      text: string,
      options: { readonly summary: boolean },
    ) => { readonly parts: readonly { readonly bytes: number }[] };
  };
  export default splitSms;
}

declare module 'split-sms/lib/gsmvalidator.js' {
  const alphabet: { readonly validateCharacter: (character: string) => boolean };
  export default alphabet;
}

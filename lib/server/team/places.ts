import 'server-only';

/** Where one signs in. */
export const SIGN_IN = '/team/sign-in';

/** Where one is once signed in. */
export const INSIDE: string = '/team';

import { userInfo } from 'node:os';

/** The user of this machine: who decides where nobody else is named. */
export const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unnamed'; // a user without an entry, as in some containers
  }
};

/** The one store of this browser. */
import { openDatabase } from '../storage/database.ts';

export const database = openDatabase();

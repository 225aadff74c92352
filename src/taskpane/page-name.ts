export type PageName = 'prices' | 'functions' | 'data';

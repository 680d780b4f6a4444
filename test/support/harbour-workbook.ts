/** A region nobody has seen: English words, and every table printed from right to left. */
export const HARBOUR = `== One
2031 Statement of means and uses
Department: Harbour Bureau | | | | | 单位：万元
Granted last year | Granted | Source | Granted last year | Granted | Use
80.00 | 90.00 | 1. From the treasury | 70.00 | 75.00 | 1. Basic
60.00 | 70.00 | General budget | 50.00 | 50.00 | Staff
20.00 | 20.00 | Fund budget | 20.00 | 25.00 | Running
9.00 | 8.00 | 2. Fees | 20.00 | 23.00 | 2. Projects
1.00 | 2.00 | Brought forward | 0.00 | 2.00 | Carried forward
90.00 | 100.00 | All means | 90.00 | 100.00 | All uses
Note: made up.

== Two
2031 Schedule of means
Department: Harbour Bureau | | | | 单位：万元
Sundry | Fees | Treasury | All | Function | Class no.
 | 8.00 | 90.00 | 98.00 | Education | 205
 | 8.00 | 90.00 | 98.00 | Schools | 20502
 | 8.00 | 90.00 | 98.00 | | Sum

2031 Schedule of uses
Department: Harbour Bureau | | | | | 单位：万元
Projects | Running | Staff | Basic | All | Function | Class no.
23.00 | 25.00 | 50.00 | 75.00 | 98.00 | Education | 205
23.00 | 25.00 | 50.00 | 75.00 | 98.00 | Schools | 20502
23.00 | 25.00 | 50.00 | 75.00 | 98.00 | | Sum

== Three
2031 Treasury statement
Department: Harbour Bureau | | | | | 单位：万元
Granted | Source | Capital | Funds | General | Granted | Use
70.00 | General budget | | 20.00 | 70.00 | 90.00 | Education
20.00 | Fund budget
90.00 | All means | | 20.00 | 70.00 | 90.00 | All uses

2031 Basic uses
Department: Harbour Bureau | 单位：万元
Granted last year | Granted | Use
50.00 | 50.00 | Staff
20.00 | 25.00 | Running
70.00 | 75.00 | Sum

2031 List of projects
Department: Harbour Bureau | 单位：万元
Granted | Project | Bureau
15.00 | Quay | Harbour Bureau
8.00 | Crane | Harbour Bureau
23.00 | | Sum

2031 Travel, cars and guests
Department: Harbour Bureau | | | | | | 单位：万元
Office | Guests | Cars kept | Cars bought | Cars | Travel | All three
25.00 | 1.00 | 2.00 | 3.00 | 5.00 | 4.00 | 10.00

== Four
2031 Bureaus
Funding | Rank | Kind | Bureau
Treasury | A | Office | Harbour Bureau

2031 Purchases
Department: Harbour Bureau | | | | 单位：万元
Own means | General | All | Price | Pieces | Goods | Project
1.00 | 2.00 | 3.00 | 1.50 | 2 | Desk | Quay
1.00 | 2.00 | 3.00 | | | | Sum

2031 Assets held
Department: Harbour Bureau | 单位：万元
Worth | Pieces | Asset
7.00 | 3 | Sum
5.00 | 1 | 1. Buildings
2.00 | 2 | 2. Other

== Five
Duties
Keeps the harbour.
Words
Quay: where ships lie.`;

/** The credit that CC BY 4.0 asks for; see resources/htcds. IOM endorses nothing here. */
export const htcds = 'IOM Human Trafficking Case Data Standard 2.0 (CC BY 4.0)'

//! Machines, instruments and tools.

mod cart;
mod computer;
mod console;
mod pipe;
mod sci_fi_crate;
mod screen;
mod server_rack;
mod tool_rack;
mod whiteboards;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &console::CONSOLE,
    &screen::SCREEN,
    &screen::WHITEBOARD,
    &server_rack::SERVER_RACK,
    &sci_fi_crate::SCI_FI_CRATE,
    &tool_rack::TOOL_RACK,
    &computer::COMPUTER,
    &pipe::PIPE,
    &cart::CART,
];

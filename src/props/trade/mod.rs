//! Shops and markets: stalls, tills, show-cases.

mod arcade_cabinet;
mod arcade_front;
mod awning;
mod cash_register;
mod display_case;
mod emblem;
mod figure;
mod goods;
mod mannequin;
mod market_stall;
mod shop_shelf;
mod shop_sign;
mod till_antique;
mod till_drawer;
mod vending_front;
mod vending_machine;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &market_stall::MARKET_STALL,
    &cash_register::CASH_REGISTER,
    &display_case::DISPLAY_CASE,
    &shop_shelf::SHOP_SHELF,
    &mannequin::MANNEQUIN,
    &shop_sign::SHOP_SIGN,
    &vending_machine::VENDING_MACHINE,
    &arcade_cabinet::ARCADE_CABINET,
];
